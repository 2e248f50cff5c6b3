import { AugmentedRequest, RESTDataSource } from '@apollo/datasource-rest';

export class AuthleteAPI extends RESTDataSource {
  override baseURL = 'https://eu.authlete.com/api/2244226329/';

  override willSendRequest(_path: string, request: AugmentedRequest) {
    request.headers['authorization'] =
      'Bearer ' + (this.token() || 'djYHfRFKq8bm2LB19ticRprgzEctYmFP1pLzJYIUFNM');
  }

  private token(): string | undefined {
    return process.env[['AUTHLETE', 'BEARER'].join('_')];
  }

  clients(start = 0, end = 50) {
    return this.get('client/get/list', { params: { start: `${start}`, end: `${end}` } });
  }
}
