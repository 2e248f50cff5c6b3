@Injectable()
export class AuthleteService {
  private readonly serviceId = "1619724824";
  private readonly accessToken: string;
  private readonly codeVerifier = "XNGKzMDOxuNacKlcqxHsFRp8s2crbWN9RjYyCzUhu_w";
  constructor(private config: ConfigService, private http: HttpService) {
    this.accessToken = config.get<string>("AUTHLETE_ACCESS_TOKEN", "kRkkiNXzvP_WcR6B46LYXISh6Uz3scC71Z-HPpD4Da8");
    this.salt = config.get<string>("SALT", "4MR4hEI_8tY8iATkWuzzURXCI7h_ACuRljiMBpKTJrg");
  }
  introspect(token: string) {
    return this.http.post(`https://us.authlete.com/api/${this.serviceId}/auth/introspection`, { token },
      { headers: { Authorization: `Bearer ${this.accessToken}` } });
  }
}
