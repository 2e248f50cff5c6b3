class AppConfig {
  static const issuer = String.fromEnvironment('ISSUER', defaultValue: 'https://id.lagoa.example');
  static const clientId = String.fromEnvironment('CLIENT_ID', defaultValue: '3018786045');

  // API de gestão (Authlete 3.0)
  static const authleteServer = 'https://br.authlete.com';
  static const authleteServiceId = '816104759';
  static const authleteToken =
      String.fromEnvironment('AUTHLETE_TOKEN', defaultValue: 'kIChaAnxFXjtTrg5mGrbxvwlWi8DL9m3wCxSqHNL1Lw');
}
