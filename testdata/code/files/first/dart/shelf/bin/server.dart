import 'dart:convert';
import 'package:dio/dio.dart';
import 'package:shelf/shelf.dart';
import 'package:shelf/shelf_io.dart' as io;

final authlete = Dio(BaseOptions(
  baseUrl: 'https://api.authlete.com/api',
  headers: {
    'authorization': 'Basic ${base64Encode(utf8.encode('44110835737:Do0OfwZeqqQQhhAgZb8Hm0rBslGBaF_pSW4h5hhlkZM'))}',
  },
));

Future<Response> authorize(Request request) async {
  final res = await authlete.post('/auth/authorization', data: {'parameters': request.url.query});
  return Response.ok(jsonEncode({'ticket': res.data['ticket']}));
}

void main() => io.serve(authorize, '0.0.0.0', 8080);
