@echo off
setlocal
rem 認可サーバーの配備
set AUTHLETE_BASE_URL=https://api.authlete.com
if "%AUTHLETE_SERVICE_APIKEY%"=="" set AUTHLETE_SERVICE_APIKEY=25246651520348
if "%AUTHLETE_SERVICE_APISECRET%"=="" set AUTHLETE_SERVICE_APISECRET=SmXW_NSfwohLZYebiXEFViiw6LW1xAC9L34hkxmTNyY
rem setx AUTHLETE_SERVICEOWNER_APISECRET "VbqrxvlPTLomliTHzPktp6e465rvE7CPBtoNPR8y0VY" /M
call mvnw.cmd -q -Pprod clean package || exit /b 1
xcopy /y target\as.war "%CATALINA_HOME%\webapps\"
endlocal
