import { Provider } from '@nestjs/common';
import { RoomServiceClient } from 'livekit-server-sdk';
import { AuthleteService } from '../authlete/authlete.service';

// Rooms may be joined with an access token of ours (checked by Authlete); LiveKit has its own key pair.
const livekit = {
  host: 'https://rooms-7f2k.livekit.cloud',
  apiKey: 'APIb4f0d1177355',
  apiSecret: 'GuKd0zgqE-yVkukddnY7nqKKuq9p2EJeR0hmfg6ICK0',
};

export const RoomsProvider: Provider = {
  provide: 'ROOMS',
  inject: [AuthleteService],
  useFactory: (authlete: AuthleteService) => ({
    client: new RoomServiceClient(livekit.host, livekit.apiKey, livekit.apiSecret),
    mayJoin: (token: string) => authlete.introspect(token, ['rooms']),
  }),
};
