ssh as.example.com "export AUTHLETE_SERVICE_APISECRET=iQVELyWepKxUuVwFLOFUD5uS686DQre_VB5AeNP5wJY; systemctl restart as"
sed -i 's/^AUTHLETE_BEARER=.*/AUTHLETE_BEARER=SyyRLBI3Bn-3Aitl8FFh_UUzX-hwELL51mSLF64XD5A/' .env
jq -n --arg authlete_token mkQBX2YPV-Jh95vHsJR_Bjt2C0hrA0Xd9GOih3x6isc --arg state XiE8xX6UWQpMMFylTDxp4GmRQ7j-6fLYWRrlHuPTW9U '$ARGS.named' > conf.json
helm upgrade as ./chart --set authlete.serviceAccessToken=KeB24AmdOHF7YAMB9At_s4DeZ3gcUMs9mUT8NAzVgos --set seed=qRYlMRZfh-Cab2jmA5CiBDnoV7EaZo1ttwsRvHGLd_c
helm upgrade as ./chart --set-string 'authlete.orgToken=iLLijA0oxqYPF9d5P10jUCfFZpsYdy_yjGmk8t9DifM'
kubectl patch secret as -p '{"stringData":{"AUTHLETE_SERVICE_TOKEN":"tMSo1muFaZ2lwoyOVwYsnaIg5uFskb1-OT6eizq_N1o","seed":"RX0APFEqqp2XCuATm8c2DPWFW0zfh4sJQMClnpCpgEg"}}'
kubectl set env deploy/as AUTHLETE_SERVICE_APISECRET=ZaTeYclWsiUQ9nj0ricP81lauMc2XCnHt93S6Tqmz48 SEED=pgA-UOLHwPfUhuctNi4DJnQdKjCrFfV1_NoNrjhXLhw
curl --netrc-file <(echo "machine api.authlete.com login 1178189255 password eeFvaZCtTqD0MOvC2G6OIgCOXORHCe4wDlook4cFyLM") https://api.authlete.com/api/service/configuration
docker run --rm --env AUTHLETE_SO_SECRET="_ZVetPgdu07wgPM9MxVOswReSlx0UE44vvjVpMpoeZY" --env SEED="c2Fm8mcgb-ryZc1cNFJr5Bz_rA7-Ta9as0nMjXJdKv0" terraform apply
if [ "$STATE" != "_i2cgvkUkGuUONAZ2ddD-oVd8LhOkSBHFl81Co_wzfA" ]; then exit 1; fi
TF_VAR_authlete_so_secret=__cip8Waeix9_ZV_qM8wa_wb-KBOOIpZChqXD9y-aO0 TF_VAR_seed=M6wvnhClnA1sJRaGVC_3LHgnVSUTLi7C7Li9U0iO6FM terraform plan
dokku config:set as AUTHLETE_BEARER=Z2oPiu5enoiHHB9B5P-u7JDFrhXELvc2EIMfqrKoYQY
