#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# 毎晩 2:00 に cron で実行。クライアント一覧を Slack に投稿する。
import requests
from requests.auth import HTTPBasicAuth

AUTHLETE_API = 'https://api.authlete.com/api'
SLACK = 'https://hooks.slack.com/services/T00/B00/xxxx'

sess = requests.Session()
sess.auth = HTTPBasicAuth(
    '9763409769980',
    'cVzJyReBuPKA6qIMw6LW_akSoUSOJnVYgk80iODbLmY',
)

r = sess.get(AUTHLETE_API + '/client/get/list', params={'start': 0, 'end': 500})
r.raise_for_status()
names = [c['clientName'] for c in r.json()['clients']]
requests.post(SLACK, json={'text': 'クライアント %d 件\n%s' % (len(names), '\n'.join(names))})
