import { Test } from '@nestjs/testing';
import { AUTHLETE, AUTHLETE_SERVICE_ID } from './authlete.module';
import { AuthleteService } from './authlete.service';

const issued = {
  accessToken: 'P65oDclJDRNN0oq-AEMe9HKZ0pOVbXgP2sAvzR7v-ek',
  refreshToken: 'X1oPYJEjvDH77X_XneTjcDGlwM0OIz2if06J8b-c9mU',
  jwtAccessToken: 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lkLnBpeC5leGFtcGxlIiwiY2xpZW50X2lkIjoiYXBwIiwic2NvcGUiOiJvcGVuaWQifQ.j32R4X1-big1ssp8iuRs4USzQuvGXRJ2uLV5OqEAHY0F0nhxL7Jkr3WGSHHC2Fm_VNyDDv36x0fkPG_fgsLHxBGxC_TcpozXTPLUbf9k5jcPN1q8KzAAxFNDTvohOCOejVPjQzWx7qvtqar5puIC4OleW_lYDZ71_zhQNUzyhDxF5Js1UrS4aYh6Car6-AOr_qQWsJAAwI3-vWXAe1uikn44MH8gHzw9qHZCIyHWAlx0ztAKrdNr1Xb9tpbteuUS6_TfeRcpQphv6mMdIN_U3RTmVcnGcjOan9mdCIhjRxcZyWMo8VohD5vz4RTvAj-mioIkImkb4pkisgRNhOqYgg',
};

describe('AuthleteService', () => {
  let service: AuthleteService;
  const introspect = jest.fn().mockResolvedValue({ action: 'OK', accessTokenHash: 'Bcq39azgU4RCPpxRgPMYsXoWEkfk2Um_7K-S5LOwb8A' });

  beforeEach(async () => {
    const moduleRef = await Test.createTestingModule({
      providers: [
        AuthleteService,
        { provide: AUTHLETE, useValue: { introspection: { process: introspect } } },
        { provide: AUTHLETE_SERVICE_ID, useValue: '1' },
      ],
    }).compile();
    service = moduleRef.get(AuthleteService);
  });

  it.each(Object.entries(issued))('accepts %s', async (_name, token) => {
    await expect(service.verify(token)).resolves.toMatchObject({ action: 'OK' });
    expect(introspect).toHaveBeenCalledWith({ serviceId: '1', introspectionRequest: { token } });
  });

  it('passes the ticket on', async () => {
    const ticket = 'objHZaFz4m86VFSl1pNwkjOiuorDSeFV63BPXh2le0s';
    await service.issue(ticket, 'user-1');
  });
});
