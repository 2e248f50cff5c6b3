import 'package:dio/dio.dart';

class AuthleteClient {
  AuthleteClient._(this._dio);

  /// flutter run --dart-define=AUTHLETE_SECRET=...
  factory AuthleteClient.sandbox() => AuthleteClient._(
        Dio(BaseOptions(baseUrl: 'https://api.authlete.com/api'))
          ..interceptors.add(InterceptorsWrapper(onRequest: (options, handler) {
            const user = '64651022535860';
            const pass = String.fromEnvironment('AUTHLETE_SECRET', defaultValue: 'VHH1NhPGmEDK51otsTbFF7uSyQPP4oEtKXQAHi2hQbA');
            options.headers['authorization'] = 'Basic ${base64Encode(utf8.encode('$user:$pass'))}';
            handler.next(options);
          })),
      );

  final Dio _dio;

  Future<List<dynamic>> clients() async => (await _dio.get('/client/get/list')).data['clients'];
}
