@echo off
rem 本番反映用バッチ（担当：佐藤）
set AUTHLETE_BASE_URL=https://api.authlete.com
set AUTHLETE_SERVICE_APIKEY=13101711335042
set AUTHLETE_SERVICE_APISECRET=A2RaEujbjHMO46esx54F7ST2iasw3MGIsYjWBDhLd08
call mvn -q clean package
copy /Y target\as.war \\web01\webapps\
