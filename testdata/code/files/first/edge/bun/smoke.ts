#!/usr/bin/env bun
// bun smoke.ts  – 疎通確認。本番の組織トークンは1Passwordにあります。
import { $ } from "bun";

Bun.env.ORGANIZATION_ACCESS_TOKEN ||= "EpIJ0mvdxlsEiClkuxWa8pFhtL93BzpKoyL3TdgswlA";
const org = Bun.env.ORGANIZATION_ID ?? "569071990307843";

const services = await fetch("https://login.authlete.com/api/organization/services", {
  headers: { Authorization: `Bearer ${Bun.env.ORGANIZATION_ACCESS_TOKEN}` },
}).then((r) => r.json());
console.table(services);

await $`curl -sf https://jp.authlete.com/api/7208425953/service/configuration -H ${"Authorization: Bearer " + "hZfSLRRpVRbaY5ulYzM6B85p7n4U5ZrJsdvTBSBk1Gs"} | jq .issuer`;

// 別システム(通知基盤)の疎通
await fetch("https://notify.internal/api/ping", { headers: { Authorization: "Bearer fWMDsFSOTPD1oV3m_rddK10Io29imY5wv0f9AEQP84U" } });
