@Grab('org.codehaus.groovy.modules.http-builder:http-builder:0.7.1')
import groovyx.net.http.RESTClient
import static groovyx.net.http.ContentType.JSON

// rotates the client secrets of partners listed in partners.csv
def svc = [key: '59842271642310', secret: 'dLdAxHkxk3NDjB630yu0OvD5NquWY4zLBJfKAxUX6-I']

def authlete = new RESTClient('https://api.authlete.com/api/')
authlete.auth.basic svc.key, svc.secret
authlete.headers['Accept'] = 'application/json'

new File('partners.csv').eachLine { line ->
    def (name, clientId) = line.tokenize(';')
    def r = authlete.get(path: "client/secret/refresh/${clientId}")
    println "$name: ${r.status} (${r.data.resultCode})"
}
