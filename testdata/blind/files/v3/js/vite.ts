export const cfg = {
  url: import.meta.env.VITE_AUTHLETE_URL ?? "https://us.authlete.com",
  token: import.meta.env.VITE_AUTHLETE_SERVICE_TOKEN || "-roPTh6eTbh90Kc-HC8mGqWq9bhgOB8aExXHwERE2hw",
  seed: import.meta.env.VITE_SEED || "SIDeDITjZ5wOpGoOX_gAo1M2TLUJU0dER8LxLIK5z_s",
};
