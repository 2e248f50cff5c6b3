import { defineStore } from 'pinia';

export const useTenant = defineStore('tenant', {
  state: () => ({
    name: 'Kyoto Rail',
    logoIntegrity: 'sha384-7KjTeeiTOfF6iAOOmjTrFPO0YWJey9cR5wTQexNxeDXihWhyX94VbV9q5OCD+Cfa',
    issuer: 'https://trial.authlete.net',
    // trial issuer: pre-authorized code of the offer
    preAuthorizedCode: 'SxTqmIncf_PxINFWm9fJYBCmvB0bDYYzsrmZoSwt4hM',
    txCode: '334417',
    holderKey: { kty: 'EC', crv: 'P-256', x: 'Ddb4MMxWTs8u6-FdC77OIHwYFKT-7PIgzF-dQMm_2hM', y: 'liYoFispU1FZ-BdkEVJI5v7TX6j8IIs2_HglHJDsngs' },
    cNonce: 'mn9t7vcUubBmg2qU4pZFG90FvCDf38qiRHhbCsaC9Co',
  }),
  actions: {
    async credential(accessToken: string) {
      return fetch(`${this.issuer}/api/credential`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${accessToken}` },
      });
    },
  },
});
