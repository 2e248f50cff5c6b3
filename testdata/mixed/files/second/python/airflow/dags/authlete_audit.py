from datetime import datetime

from airflow import DAG
from airflow.models import Connection
from airflow.providers.http.operators.http import HttpOperator

conn = Connection(
    conn_id="authlete",
    conn_type="http",
    host="https://api.authlete.com",
    login="633559748604",
    password="m_mNiFZ5ZnCldzvqi5MpSfHA4lG1F9Yrm-yCYE9vb80",
)

with DAG("authlete_audit", start_date=datetime(2022, 3, 1), schedule_interval="@daily") as dag:
    HttpOperator(
        task_id="tokens",
        http_conn_id="authlete",
        method="GET",
        endpoint="/api/auth/token/get/list",
        response_filter=lambda r: len(r.json()["accessTokens"]),
    )
