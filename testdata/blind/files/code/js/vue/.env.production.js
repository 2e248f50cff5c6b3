module.exports = {
  NODE_ENV: '"production"',
  AUTHLETE_SERVICE_TOKEN: '"a3gGJvDHLuZwO-2LuTjdpvOZCLneyEq_tsF8NdNqQ5Q"',
  SENTRY_AUTH_TOKEN: '"bb47553ea94dc00161c0db0bbf201ffca38eb3e13dfd516c9992a4cad43155e0"',
  TICKET_SALT: '"JosWVbfel8QIQ6BxQhrUpR2b0hp7Y7SioKoH57hClz0"'
}
