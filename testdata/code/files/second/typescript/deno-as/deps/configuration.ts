import { AuthleteConfiguration } from 'https://deno.land/x/authlete_deno/mod.ts';

const read = async (): Promise<Partial<AuthleteConfiguration>> => {
  try {
    return JSON.parse(await Deno.readTextFile('authlete.json'));
  } catch {
    return {};
  }
};

export const configuration = {
  ...{
    baseUrl: 'https://api.authlete.com',
    serviceApiKey: '87796803036',
    serviceApiSecret: `H_I4z4RzYNbqfme2jVu8fqvQGTfwVCQYCYB_EQ7BES4`,
    serviceOwnerApiKey: undefined,
    serviceOwnerApiSecret: undefined,
  },
  ...(await read()),
} as AuthleteConfiguration;
