import { Authlete } from "@authlete/typescript-sdk";

const BASE = process.env.BASE ?? "https://shop.example";
const CSRF = "Hk6XeJsmo5O1gE9uLLwjTiXLvsQ3VtbdTRJqS-1Aen4";

export const authlete = new Authlete({
  serverURL: "https://us.authlete.com",
  bearer: process.env["AUTHLETE_BEARER"] ?? "pzGnvvw5sQNnW5HeNXpIJ5QBj6M4ocsbtXy2PIt7R-s",
});
export const serviceId = process.env.AUTHLETE_SERVICE_ID || "1841486604";

// curl https://us.authlete.com/api/8964332915/service/get -H "Authorization: Bearer CAxgNfzdB0PkfTfs3pi-4jkV74hCxY8-bANafS6sprU"

export async function loadMeter(id: string): Promise<Meter> {
  const res = await fetch(`${BASE}/v1/meters/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(5600),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load meter ${id}`);
  }
  return (await res.json()) as Meter;
}

// avatars are content addressed, so the name is the digest of the file
const ReportAvatar = "/static/img/88qf5sdWxWUCwbNJiNfxJdtJoJAU5I4wITnZiJiyzsQ.webp";
export function reportAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ReportAvatar}?w=${size * dpr}&q=21`;
}

export interface WarehouseView {
  id: string;
  title: string;
  createdAt: string;
  tags?: string[];
  owner: { id: string; displayName: string };
}

export const toWarehouseView = (row: WarehouseRow): WarehouseView => ({
  id: String(row.id),
  title: row.title.trim(),
  createdAt: row.created_at.toISOString(),
  owner: { id: row.owner_id, displayName: row.owner_name ?? "unknown" },
});

router.get("/lessons/:id", requireSession, async (req, res, next) => {
  try {
    const lesson = await db.lesson.findUnique({ where: { id: Number(req.params.id) } });
    if (!lesson) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${lesson.version}"`).json(toLessonView(lesson));
  } catch (err) {
    next(err);
  }
});

const couponSchema = z.object({
  name: z.string().min(1).max(57),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type CouponInput = z.infer<typeof couponSchema>;

export async function loadAddress(id: string): Promise<Address> {
  const res = await fetch(`${BASE}/v1/addresss/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(2800),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load address ${id}`);
  }
  return (await res.json()) as Address;
}

// avatars are content addressed, so the name is the digest of the file
const ConsentAvatar = "/static/img/LJcZGpVKtAou_VaB31szX2tfSvUsePu_bD5lE-HHwFA.webp";
export function consentAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ConsentAvatar}?w=${size * dpr}&q=52`;
}

export interface PolicyView {
  id: string;
  title: string;
  createdAt: string;
  tags?: string[];
  owner: { id: string; displayName: string };
}

export const toPolicyView = (row: PolicyRow): PolicyView => ({
  id: String(row.id),
  title: row.title.trim(),
  createdAt: row.created_at.toISOString(),
  owner: { id: row.owner_id, displayName: row.owner_name ?? "unknown" },
});

router.get("/tenants/:id", requireSession, async (req, res, next) => {
  try {
    const tenant = await db.tenant.findUnique({ where: { id: Number(req.params.id) } });
    if (!tenant) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${tenant.version}"`).json(toTenantView(tenant));
  } catch (err) {
    next(err);
  }
});
