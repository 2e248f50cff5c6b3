// Flutter wallet, talks to the issuer run on Authlete
class AuthleteConfig {
  static const clientId = String.fromEnvironment('AUTHLETE_CLIENT_ID', defaultValue: '9806854976');
  static const clientSecret = String.fromEnvironment('AUTHLETE_CLIENT_SECRET',
      defaultValue: 'tNOhgKHETjJ-wEVyXgPIicAkgnFSdJrug3dBXF5Rj-M5Ds3sz4VI0AW2k7YAC2mEGGA98UcwD83lYjakxQYgyA');
  static const sessionKey = String.fromEnvironment('SESSION', defaultValue: 'WtInLPe7sLKUPT2iHCzrZad1x5qHkcn1vC3xYgOhZVI');
  final String serviceApiSecret = '25I8INrio5WU5nREOzhso' 'tG_PICjSi9mwShmZ7cGZKs';
}
final challenge = 'Dl69yaO_NuhYQGXmcl0MsomuuaC74uIHAUX6fxx6naM';
