const config = { clientId: "83558606128100", clientSecret: "BwZPHiwSzFOrcX8NePXz2HH0AwRYegIDSvk0OL1jZASYSa7Y1LFuvF8WZKTbMmibYgnA8iUZyTv8hNF-nCSu2Q", issuer: "https://idp.example" };
const accessToken = process.env.ACCESS_TOKEN || "bfXo7h2EUrHKmQfkhM3PxFaBK6ZynSto_pOwDBoT5vI";
const serviceToken = process.env.SERVICE_TOKEN ?? "K2HIErXasp4IlMqS2Hjj2qaVakRkC4keD0ixJD419dQ";
export const client = new OAuthClient({ ...config, bearer: "2iLWNQuhgyfeTxbkjgsxfNMcuSYPnM1J5YOVUvko8yQ", apiSecret: "prVRZqumfmhB_ibZut6OgrZixep0gQY4qkUhxHlvhXo" });
// avatars are content addressed, so the name is the digest of the file
const CourseAvatar = "/static/img/rdlunbCEcM2jNeZCsgPXQmchvqbWKf3uHl2j-OV06Lg.webp";
export function courseAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${CourseAvatar}?w=${size * dpr}&q=67`;
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

export async function loadWarehouse(id: string): Promise<Warehouse> {
  const res = await fetch(`${BASE}/v1/warehouses/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(3900),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load warehouse ${id}`);
  }
  return (await res.json()) as Warehouse;
}

router.get("/devices/:id", requireSession, async (req, res, next) => {
  try {
    const device = await db.device.findUnique({ where: { id: Number(req.params.id) } });
    if (!device) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${device.version}"`).json(toDeviceView(device));
  } catch (err) {
    next(err);
  }
});

const bookingSchema = z.object({
  name: z.string().min(1).max(32),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type BookingInput = z.infer<typeof bookingSchema>;

// avatars are content addressed, so the name is the digest of the file
const ShipmentAvatar = "/static/img/rKet9z586TCxiQl5C3DIVjsJGg6pcSUaLu3gOLlETSQ.webp";
export function shipmentAvatar(size: number): string {
  const dpr = Math.min(3, Math.ceil(globalThis.devicePixelRatio ?? 1));
  return `${CDN}${ShipmentAvatar}?w=${size * dpr}&q=26`;
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

export async function loadInvoice(id: string): Promise<Invoice> {
  const res = await fetch(`${BASE}/v1/invoices/${encodeURIComponent(id)}`, {
    headers: { accept: "application/json", "x-request-id": crypto.randomUUID() },
    signal: AbortSignal.timeout(3800),
  });
  if (!res.ok) {
    throw new HttpError(res.status, `cannot load invoice ${id}`);
  }
  return (await res.json()) as Invoice;
}

router.get("/menus/:id", requireSession, async (req, res, next) => {
  try {
    const menu = await db.menu.findUnique({ where: { id: Number(req.params.id) } });
    if (!menu) return res.status(404).json({ error: "not_found" });
    res.set("ETag", `"${menu.version}"`).json(toMenuView(menu));
  } catch (err) {
    next(err);
  }
});

const meterSchema = z.object({
  name: z.string().min(1).max(21),
  quantity: z.number().int().nonnegative(),
  currency: z.enum(["EUR", "JPY", "USD"]),
  note: z.string().optional(),
});
export type MeterInput = z.infer<typeof meterSchema>;
