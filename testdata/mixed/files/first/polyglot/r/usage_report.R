library(httr)
library(dplyr)

# Reporte mensual de clientes registrados
base   <- "https://br.authlete.com/api/7259244117"
token  <- "KOsBuck9Dn8Nyby8UBF3EdFN_5kiOPpj4KPk2L04qj4"

resp <- GET(paste0(base, "/client/get/list"),
            query = list(start = 0, end = 1000),
            add_headers(Authorization = paste("Bearer", token)))
stop_for_status(resp)

clients <- content(resp)$clients |> lapply(\(x) data.frame(id = x$clientId, name = x$clientName)) |> bind_rows()
write.csv(clients, "clients.csv", row.names = FALSE)
