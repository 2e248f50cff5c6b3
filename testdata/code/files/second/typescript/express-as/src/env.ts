import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().default(3000),
  AUTHLETE_BASE_URL: z.string().url().default('https://us.authlete.com'),
  AUTHLETE_SERVICE_ID: z.string().regex(/^\d{6,19}$/).default('1725965207'),
  AUTHLETE_API_TOKEN: z
    .string()
    .length(43)
    // shared dev service, ask Mireille for another one
    .default('0LtBpNRXEhwC42y67Svalu9zR0PcHA0YTMtbxqLoNgY'),
  SESSION_SECRET: z.string().min(32),
});

export const env = schema.parse(process.env);
export type Env = z.infer<typeof schema>;
