@echo off
rem Umgebung fuer den Authlete-Testserver
set JAVA_HOME=C:\Program Files\Java\jdk-11
set AUTHLETE_BASE_URL=https://api.authlete.com
set AUTHLETE_SERVICE_APIKEY=16706087247531
set AUTHLETE_SERVICE_APISECRET=3-v-sHfUJxiWckN285pWKlYpGvPfdfHbufMbDh81hwQ
setx AUTHLETE_SERVICEOWNER_APISECRET "%SO_SECRET%" > nul
call mvnw.cmd jetty:run
