#!/usr/bin/env tsx
/* eslint-disable no-console */
import axios, { AxiosInstance } from 'axios';

class Idp {
  #http: AxiosInstance;

  constructor(private readonly orgId: number, orgToken: string) {
    this.#http = axios.create({ baseURL: 'https://login.authlete.com/api' });
    this.#http.interceptors.request.use((c) => {
      c.headers.setAuthorization(`Bearer ${orgToken}`);
      return c;
    });
  }

  async createService(name: string, apiServerId = 53285) {
    const { data } = await this.#http.post('/service', {
      apiServerId,
      organizationId: this.orgId,
      service: { serviceName: name },
    });
    return data;
  }
}

const idp = new Idp(893795390862987, process.argv[3] ?? '7Wij86oTpTt5JzEQX7avZkuy4EHEIJ2rFn9Av951HWw');
idp.createService(process.argv[2]).then(console.log, console.error);
