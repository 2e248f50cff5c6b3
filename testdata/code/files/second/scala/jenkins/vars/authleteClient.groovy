// shared library step: authleteClient(action: 'list')
import groovy.json.JsonSlurper

def call(Map args) {
    def service = args.get('service', '9567128289')
    withCredentials([string(credentialsId: 'authlete-sat', variable: 'SAT')]) {
        return request("https://eu.authlete.com/api/${service}/client/${args.action ?: 'get/list'}", env.SAT)
    }
}

private request(String url, String token) {
    def c = new URL(url).openConnection()
    c.setRequestProperty('Authorization', "Bearer ${token}")
    // c.setRequestProperty('Authorization', 'Bearer XCWvdBbAw3n7VLlsbWxDkHZITz4ghRLNdJYhJHXMG7E')   // <- lokal ohne Jenkins
    return new JsonSlurper().parse(c.inputStream)
}
