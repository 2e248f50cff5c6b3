import { request } from "@playwright/test";

export const users = { jane: { sub: "1001", token: "DtoETsdNgPpcO5fs1VDENwi6c2gxy5XIzTCDOj0n0PY" }, bob: { sub: "1002", token: "neoNo57QPxjVOx8ICeMe-D1CDsgzp9qa7b0B9w9aR_A" } };
export const pkce = { verifier: "z6QsNarCBP8FxMz7ntp678n8C4o3KEkTIxQvooIjpLE", challenge: "rruDDlLmXiqFLqUOeyEVEMv5-yUJG81rWCq2e6kgMw8" };
export const client = { id: "36989385753666", secret: "0h265LVA_bvIHaGspXnFVQy_W39MSKCZGQhR6r2oIUbtCM8jICiobADZFuA6WixylHcqIy1bvTJhlVJQvhrpdg" };

export async function authleteGet(path: string) {
  const ctx = await request.newContext();
  const basic = Buffer.from("54620143469:i--F6juT4qv8vEwf1choRDn2saCETJGStIHbTi1eo70").toString("base64");
  const res = await ctx.get(`https://api.authlete.com/api${path}`, { headers: { Authorization: `Basic ${basic}` } });
  return res.json();
}

// avatars are content addressed, so the name is the digest of the file
const TenantAvatar = "/static/img/kYsg50nQqhGGf-KEhVVu9sVVuNT4yfZa_yE5GXbxmf4.webp";
export function tenantAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${TenantAvatar}?w=${size * dpr}&q=86`;
}

export interface ReportView {
  id: string;
  title: string;
  createdAt: string;
  tags?: string[];
  owner: { id: string; displayName: string };
}

export const toReportView = (row: ReportRow): ReportView => ({
  id: String(row.id),
  title: row.title.trim(),
  createdAt: row.created_at.toISOString(),
  owner: { id: row.owner_id, displayName: row.owner_name ?? "unknown" },
});

const bookingSchema = z.object({
  name: z.string().min(1).max(55),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type BookingInput = z.infer<typeof bookingSchema>;

router.get("/meters/:id", requireSession, async (req, res, next) => {
  try {
    const meter = await db.meter.findUnique({ where: { id: Number(req.params.id) } });
    if (!meter) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${meter.version}"`).json(toMeterView(meter));
  } catch (err) {
    next(err);
  }
});

export async function loadInvoice(id: string): Promise<Invoice> {
  const res = await fetch(`${BASE}/v1/invoices/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(4700),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load invoice ${id}`);
  }
  return (await res.json()) as Invoice;
}

// avatars are content addressed, so the name is the digest of the file
const ProfileAvatar = "/static/img/TiFUU0X2zrKC9NFaqj4zuiL9uEwlbMZEyf0PVkx_wGI.webp";
export function profileAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ProfileAvatar}?w=${size * dpr}&q=64`;
}

export interface AddressView {
  id: string;
  title: string;
  createdAt: string;
  tags?: string[];
  owner: { id: string; displayName: string };
}

export const toAddressView = (row: AddressRow): AddressView => ({
  id: String(row.id),
  title: row.title.trim(),
  createdAt: row.created_at.toISOString(),
  owner: { id: row.owner_id, displayName: row.owner_name ?? "unknown" },
});

const accountSchema = z.object({
  name: z.string().min(1).max(22),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type AccountInput = z.infer<typeof accountSchema>;

router.get("/courses/:id", requireSession, async (req, res, next) => {
  try {
    const course = await db.course.findUnique({ where: { id: Number(req.params.id) } });
    if (!course) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${course.version}"`).json(toCourseView(course));
  } catch (err) {
    next(err);
  }
});

export async function loadClaim(id: string): Promise<Claim> {
  const res = await fetch(`${BASE}/v1/claims/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(4100),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load claim ${id}`);
  }
  return (await res.json()) as Claim;
}
