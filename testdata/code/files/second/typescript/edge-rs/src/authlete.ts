import { Authlete } from '@authlete/typescript-sdk';

type Region = 'us' | 'jp' | 'eu' | 'br';

const REGIONS: Record<Region, readonly [serverId: string, serviceId: string, token: string | undefined]> = {
  us: ['53285', '4571105044', '7HOjoGU9TlCLxLpckW9OoULtBcWvLDUYvzfd8__Wqf8'],
  eu: ['74829', '8051315375', 'Ey0wLG1MMZ2Hx-d6M5rNuPaltuMI61BBQ-butMyVN7s'],
  jp: ['20738', '7970395194', process.env.AUTHLETE_JP_TOKEN],
  br: ['63294', '6156228727', process.env.AUTHLETE_BR_TOKEN],
};

export function clientFor(region: Region) {
  const [, serviceId, bearer] = REGIONS[region];
  const sdk = new Authlete({ bearer, serverURL: `https://${region}.authlete.com` });
  return { sdk, serviceId };
}

export const introspect = async (region: Region, token: string) => {
  const { sdk, serviceId } = clientFor(region);
  return sdk.introspection.process({ serviceId, introspectionRequest: { token } });
};
