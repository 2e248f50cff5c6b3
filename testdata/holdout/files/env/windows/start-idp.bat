@echo off
rem Startet den IdP lokal (Authlete 2.3)
setlocal
set JAVA_HOME=C:\Program Files\Java\jdk-17
set "AUTHLETE_BASE_URL=https://api.authlete.com"
set AUTHLETE_SERVICE_APIKEY=59254689767
set "AUTHLETE_SERVICE_APISECRET=ljLQwIk5CPFZ7VONAHihi8RNrjYZDoaQQZ0ff4W_9As"
rem set AUTHLETE_SERVICEOWNER_APISECRET=wTbgvqpDiM02OFxzltBIjFlbkrzHmQbxvg9vfgS80qg
set KEYSTORE_PASS=LnhtAvkoBhF3zKEGbpwCOJW-EUFDZZNcRWfSL91WGSw
if "%1"=="install" setx AUTHLETE_SERVICE_APISECRET ljLQwIk5CPFZ7VONAHihi8RNrjYZDoaQQZ0ff4W_9As /M
if "%1"=="install" setx BUILD_CACHE_KEY UAMKOo3b6esypb4AI8KuARp0KAblSbHURkczlWUXsCY /M
call mvnw.cmd jetty:run
endlocal
