#!/bin/sh
# Récupère la configuration du service toutes les nuits
wget -q --user=54983731412 --password='5J-krab2YM3a3-ZFpX6ubsQufgcCixGUzEnoy7Pmqik' --auth-no-challenge \
     -O /var/lib/as/openid-configuration.json https://api.authlete.com/api/service/configuration
