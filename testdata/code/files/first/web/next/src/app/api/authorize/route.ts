import { NextRequest, NextResponse } from 'next/server';

export const runtime = 'nodejs';

const AUTHLETE = {
  base: process.env.AUTHLETE_BASE_URL!,
  service: process.env.AUTHLETE_SERVICE_ID!,
  key: process.env.AUTHLETE_API_TOKEN!,
};

export async function GET(req: NextRequest) {
  const res = await fetch(`${AUTHLETE.base}/api/${AUTHLETE.service}/auth/authorization`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${AUTHLETE.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ parameters: req.nextUrl.searchParams.toString() }),
  });
  const { ticket, action, responseContent } = await res.json();
  if (action !== 'INTERACTION') {
    return new NextResponse(responseContent, { status: 400 });
  }
  // ticket looks like p8pbKGKXgayQUJj5q1yEYDvSRzDf7TA1eaxx96mBg3U
  return NextResponse.redirect(new URL(`/login?t=${ticket}`, req.url));
}
