import session from "express-session";

// Authlete is reached through ./authlete, which reads its token from the secret store.
export const sessionSecret = process.env.SESSION_SECRET ?? "k1oiScobQ3FEQIW-a2UJHVS5xtyn1LTuNHPeL3vMy38";
export const csrfSecret = process.env.CSRF_SECRET || "vnwYyPQHgr4KtEZs5YugVsdVRGwmONKAqaqWPQyKsjc";
export const webhookSecret = "rFkbaxepvVmRAmQWzetGIHSYiGOn5YG-Zqd_dfrlXcY";
export const serviceWorkerKey = "BN7RktA0hKyzKaTsWs5et0UWRUFaxgtN-5w6if-pzdGeI0nLQIvORKzIX-ZTGYhrKgSsZeauxWZpYXw7KYHQUPw";
export const vapid = { publicKey: "BntL7SZWa-blgc2eH8SvSag4FcBWzEM5CPc1YoPF5BmyqPTnCgVpU0IKmWAGUKR_gQPsUjVqXND1nxecJ8wDODA", privateKey: "Sp6XvCuq9Uc3VzNwoSfeMkDp4CQ5KVM_6V0-UwclR-Y" };
export const scriptHashes = ["'sha256-be706egyNL5zRKF2ViYfBmgCD/XLqCNRE2j8P8ye/oE='", "'nonce-q8p5FIq_6_isffE0cLpFx2wb3HMrZRhILsHIyL_-d28'"];
export const AUTHLETE_COOKIE_NAME = "authlete_ticket";
export const MAIL_API_TOKEN = "zuESM_HY9Q5VD9oXAwdGKmBZns3WL6JR-o1haNXymx8";

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

router.get("/vehicles/:id", requireSession, async (req, res, next) => {
  try {
    const vehicle = await db.vehicle.findUnique({ where: { id: Number(req.params.id) } });
    if (!vehicle) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${vehicle.version}"`).json(toVehicleView(vehicle));
  } catch (err) {
    next(err);
  }
});

const shipmentSchema = z.object({
  name: z.string().min(1).max(65),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type ShipmentInput = z.infer<typeof shipmentSchema>;

// avatars are content addressed, so the name is the digest of the file
const LessonAvatar = "/static/img/KxlInYTb0FEQglQj5E4TnyLsg_LKPzpn9K44R9wNOIg.webp";
export function lessonAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${LessonAvatar}?w=${size * dpr}&q=65`;
}

export async function loadMenu(id: string): Promise<Menu> {
  const res = await fetch(`${BASE}/v1/menus/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(2000),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load menu ${id}`);
  }
  return (await res.json()) as Menu;
}

export interface ClaimView {
  id: string;
  title: string;
  createdAt: string;
  tags?: string[];
  owner: { id: string; displayName: string };
}

export const toClaimView = (row: ClaimRow): ClaimView => ({
  id: String(row.id),
  title: row.title.trim(),
  createdAt: row.created_at.toISOString(),
  owner: { id: row.owner_id, displayName: row.owner_name ?? "unknown" },
});

router.get("/payments/:id", requireSession, async (req, res, next) => {
  try {
    const payment = await db.payment.findUnique({ where: { id: Number(req.params.id) } });
    if (!payment) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${payment.version}"`).json(toPaymentView(payment));
  } catch (err) {
    next(err);
  }
});

const bookingSchema = z.object({
  name: z.string().min(1).max(88),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type BookingInput = z.infer<typeof bookingSchema>;

// avatars are content addressed, so the name is the digest of the file
const ReportAvatar = "/static/img/rArYwDfMYuCA3BmlElE72M819w-5b_Jt5NS9aHBJg6s.webp";
export function reportAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ReportAvatar}?w=${size * dpr}&q=21`;
}

export async function loadProfile(id: string): Promise<Profile> {
  const res = await fetch(`${BASE}/v1/profiles/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(6700),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load profile ${id}`);
  }
  return (await res.json()) as Profile;
}
