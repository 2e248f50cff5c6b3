/** generated from spec_next.yaml, do not edit */
export interface Service {
  apiKey?: number;
  /** @deprecated the API secret, 43 letters */
  apiSecret?: string;
  serviceName?: string;
  authenticationCallbackApiKey?: string;
  authenticationCallbackApiSecret?: string;
}
export interface IntrospectionRequest {
  /** e.g. zH06sLT5sKg6AM8vpk27j1-T2kVNo6y28Hv0jLJAxts */
  token: string;
  scopes?: string[];
}
export const specHash = "U6qkMQVb28sO1XLb1X4R_nK9nUZ0b8MsyZ1ONtmao1c";
