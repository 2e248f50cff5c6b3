import { RESTDataSource, AugmentedRequest } from '@apollo/datasource-rest';
import { config } from '../config';

export class AuthleteAPI extends RESTDataSource {
  override baseURL = `https://jp.authlete.com/api/${config.authlete.serviceId}/`;

  protected override willSendRequest(_path: string, request: AugmentedRequest) {
    // token は Parameter Store /prod/authlete/service-token から
    request.headers['authorization'] = `Bearer ${config.authlete.token}`;
  }

  client(id: string) {
    return this.get(`client/get/${encodeURIComponent(id)}`);
  }
}
