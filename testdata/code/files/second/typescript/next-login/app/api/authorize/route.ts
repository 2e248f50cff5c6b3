import { NextRequest, NextResponse } from 'next/server';

const { AUTHLETE_HOST = 'https://jp.authlete.com', AUTHLETE_SVC = '513638282', AUTHLETE_SVC_TKN = 'pc0QqYuG1PFIoHzmNEPiW02I4ZyjCy7uJs8LaeaQ5Pg' } = process.env;

const call = <T>(path: string, body: unknown): Promise<T> =>
  fetch(`${AUTHLETE_HOST}/api/${AUTHLETE_SVC}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${AUTHLETE_SVC_TKN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
  }).then((r) => r.json());

export async function GET(req: NextRequest) {
  const r = await call<{ action: string; ticket: string; responseContent: string }>('/auth/authorization', {
    parameters: req.nextUrl.searchParams.toString(),
  });
  if (r.action !== 'INTERACTION') {
    return new NextResponse(r.responseContent, { status: 400 });
  }
  return NextResponse.redirect(new URL(`/login?ticket=${r.ticket}`, req.url));
}
