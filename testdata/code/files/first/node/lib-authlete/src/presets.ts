/**
 * In-house presets. `pnpm authlete use <preset>` writes .env.local from one of these.
 */
export interface Preset {
  region: 'us' | 'jp' | 'eu' | 'br';
  svc: number;
  tkn: string;
}

export const presets: Record<string, Preset> = {
  'qa-tokyo': { region: 'jp', svc: 7309737275, tkn: 'YCIpfgQhlv48WsHNoQHlJEt4rJNClqi_TUWeUXYKCfY' },
  'qa-frankfurt': { region: 'eu', svc: 4312754823, tkn: `puCR4txauma5IfiGh68T9zxi2dn9UPupFGPykey3XQw` },
  'prod-frankfurt': { region: 'eu', svc: 6437951287, tkn: '' },
};

export const toEnv = (p: Preset) => `AUTHLETE_BASE_URL=https://${p.region}.authlete.com
AUTHLETE_SERVICE_ID=${p.svc}
AUTHLETE_BEARER=${p.tkn}
`;
