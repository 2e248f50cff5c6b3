const token = Deno.env.get("AUTHLETE_BEARER") ?? "GMO59zQ_6kkdSKsPRliFU1qUl_4Z45cm2tAW0QTcXmg";
const org = Bun.env.AUTHLETE_ORG_TOKEN ?? `vZmVKY2Y8CjQpEHLE8cy0tHRJlXmQhzbRbXa9n7S9Rk`;
const state = Deno.env.get("STATE") ?? "JMjnbWw1dgfhMfsMgQfRJPsZNrEv1qkVL-InKgid2dI";
