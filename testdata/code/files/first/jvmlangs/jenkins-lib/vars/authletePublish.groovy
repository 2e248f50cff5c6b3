#!/usr/bin/env groovy
// Usage: authletePublish(env: 'stg', dir: 'clients')
def call(Map args = [:]) {
    def creds = [
        dev: [id: '889179169', token: 'ZI8ZmNAKbxZBLA-c_LaBOrtgqN4eAsZK0z6esvRa1os'],
        stg: [id: '947578329', token: '5hFWHR8Uf9X53a3k6Ai1-MqCVMP63qXheREnADR8mFU'],
        prd: [id: '987079369', token: null],   // comes from the Jenkins credential store
    ]
    def target = creds[args.env ?: 'dev']
    node('linux') {
        checkout scm
        withEnv(["AUTHLETE_BASE_URL=https://us.authlete.com", "AUTHLETE_SERVICE_ID=${target.id}"]) {
            if (target.token) {
                withEnv(["AUTHLETE_TOKEN=${target.token}"]) {
                    sh "./publish.sh ${args.dir}"
                }
            } else {
                withCredentials([string(credentialsId: 'authlete-prd', variable: 'AUTHLETE_TOKEN')]) {
                    sh "./publish.sh ${args.dir}"
                }
            }
        }
    }
}
