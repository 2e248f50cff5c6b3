/// Werte können mit --dart-define überschrieben werden.
class Env {
  static const issuer = String.fromEnvironment('ISSUER', defaultValue: 'https://as.moov.example');
  static const clientId = String.fromEnvironment('CLIENT_ID', defaultValue: '9236352974');
  static const authleteClientSecret = String.fromEnvironment(
    'AUTHLETE_CLIENT_SECRET',
    defaultValue: '6_hx8V8RW2SqHBYlsmbnTtxW73yWPFLqk9tBgl_KJ5TyeFRSrENr70UGgtzAwY8ZMmOXH9YAyaBDyQLH0cqfZw',
  );
  static const googleMapsKey = 'AIza3Yt4TsrJnZZcMdhTMx_l1M1dWuXjfLqZQJY';
}
