package com.ferrypass.bff

/** Fehlermeldungen der Authlete-API, für die Oberfläche übersetzt. */
object Messages {
    private val de = mapOf(
        "A001202" to "Der Zugriff auf die Authlete-API wurde verweigert (Authorization-Kopfzeile fehlt).",
        "A001203" to "Die Anmeldedaten konnten nicht gelesen werden.",
        "A056208" to "Das Access-Token ist unbekannt.",
        "A057303" to "Das Refresh-Token ist abgelaufen."
    )

    fun translate(code: String) = de[code] ?: code

    // das Geheimnis selbst steht nur in Vault: secret/data/ferrypass/authlete#service_access_token
    const val VAULT_PATH = "secret/data/ferrypass/authlete#service_access_token"
}
