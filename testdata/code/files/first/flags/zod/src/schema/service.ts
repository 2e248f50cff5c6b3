import { z } from 'zod';

const BASE64URL_43 = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
export const UpdateServiceAccessTokenPermission = 'UpdateServiceAccessTokenPermissionRequestV3';

export const ServiceSchema = z.object({
  apiKey: z.number().int().describe('service ID'),
  apiSecret: z.string().regex(BASE64URL_43).optional().openapi({ example: '7pq-Kt8YXXXXXXXXXXXXXXXXXXXXXXXXXXXXXarrYic' }),
  clientSecret: z.string().length(86).optional().openapi({ example: 'RdfMNP75XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXHk_Nfg' }),
  accessTokenHash: z.string().openapi({ example: 'O3bfdRyedgyQzA7BXhjmwfib6-wAusMB0Lx5eYAIbRw' }),
});

export const env = z
  .object({
    AUTHLETE_BEARER: z.string().min(43),
    AUTHLETE_BASE_URL: z.enum(['https://us.authlete.com', 'https://jp.authlete.com']),
  })
  .parse(process.env);
