package shop

import com.authlete.common.dto.IntrospectionResponse

data class Row(val accessTokenHash: String = "xmqrR0PQsN0_MoWH7mNg0ZTIxKW3AcO5id9Xy9pc8OI", val refreshTokenHash: String = "QW6jUta462rsG7tLXYpCRJ4yWF09hxOqwdc6E_T8Kww")

val session = mapOf(
    "authlete.ticket" to "Y9sW1hb7y7aPyO4__-9PKJdkifT63vZKX3ELHrEyrEc",
    "authlete.accessToken.of.user" to "PcR4qfe5yG8kqpGqaWEvxQfdwhTiwqClSzbYvFiJ07E",
    "subject" to "82ac2b5c-b7d3-4453-aaad-1e8e5a73d101",
)
