import Config from 'react-native-config';

/** リフレッシュトークンは Keychain に保存する。Authlete のチケットは端末に残さない。 */
export const auth = {
  issuer: Config.ISSUER ?? 'https://auth.hoshizora.example',
  clientId: Config.CLIENT_ID ?? '2445539770',
  redirectUrl: 'example.hoshizora.app:/callback',
  scopes: ['openid', 'offline_access'],
  usePKCE: true,
};

export const pinned = {
  'auth.hoshizora.example': ['sha256/mTkNRTmyhFkjjfRUXm3DFs8BMJwOZlruScoZC3/801M=', 'sha256/+BRFFGhZXh19mdOkepAdtnDjPcjOXfu7rIEz1Zz2T0s='],
};
