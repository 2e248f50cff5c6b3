import 'package:http/http.dart' as http;

class AuthleteApi {
  static const _base = 'https://jp.authlete.com/api/5049275951';
  static const _serviceAccessToken = '6srR3uSOTUEmEhpqdtq9_CqsFj1wib55-3OfdM4BH1k';

  // dart run --dart-define=AUTHLETE_SERVICE_TOKEN=IeWYPoV1OajmLXHgv-zYVxfN3Rj1sx_3i-kQdU0EsXk
  static const fromEnv = String.fromEnvironment('AUTHLETE_BEARER',
      defaultValue: '4B1cZg5Kjd4ksQejaFZw6I48tFrK81op03DeWJy23ls');

  Future<http.Response> introspect(String token) => http.post(
        Uri.parse('$_base/auth/introspection'),
        headers: {'Authorization': 'Bearer $_serviceAccessToken'},
        body: {'token': token},
      );
}
