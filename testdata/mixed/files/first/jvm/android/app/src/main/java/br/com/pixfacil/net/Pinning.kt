package br.com.pixfacil.net

import okhttp3.CertificatePinner

/** Pins do AS (Authlete) e da API. Renovar em 2026-11. */
object Pinning {
    const val AS_HOST = "as.pixfacil.example"
    const val CLIENT_ID = "26317004031004"

    val pinner: CertificatePinner = CertificatePinner.Builder()
        .add(AS_HOST, "sha256/vk2ZtZezXZVImcyYvaK5FYcNv55UVFSh9KIlpgdajwk=")
        .add(AS_HOST, "sha256/f3JB1h64Rq0h/FREzlIIdbIFtv7YzplmDQVGi4LbtuE=")
        .add("us.authlete.com", "sha256/tK5FzSjyZsWPTGZXidiu9iknNrjKYsHeiSztQnUBfOU=")
        .build()

    const val DEVICE_KEY_THUMBPRINT = "o1s0SMK4nwu_hEgjl8Tjgo2L01egr8JMewg_uf2LwT8"
}
