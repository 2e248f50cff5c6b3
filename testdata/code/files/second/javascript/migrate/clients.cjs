#!/usr/bin/env node
// One-off: copy the clients of the old 2.2 service into the new 3.0 service.
const OLD = { auth: '9086394432752:bY5iZf_rcbeG2slGSwL3DEGDWQ0DcDWcXF162-8ECMs', base: 'https://api.authlete.com/api' };
const NEW = { auth: 'pTo1BFnnfXQo0RWczYq-2A-d5OSsxjWgZoDKiQYyAQs', base: 'https://us.authlete.com/api/7151101374' };

const h = ({ auth }) => ({
  'Content-Type': 'application/json',
  Authorization: auth.includes(':') ? `Basic ${btoa(auth)}` : `Bearer ${auth}`,
});

(async () => {
  const list = await (await fetch(`${OLD.base}/client/get/list?end=1000`, { headers: h(OLD) })).json();
  for (const c of list.clients) {
    delete c.clientId;
    const r = await fetch(`${NEW.base}/client/create`, { method: 'POST', headers: h(NEW), body: JSON.stringify(c) });
    console.log(c.clientName, r.status);
  }
})();
