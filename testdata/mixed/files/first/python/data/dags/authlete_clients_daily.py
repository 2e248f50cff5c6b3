from datetime import datetime

from airflow import DAG, settings
from airflow.models import Connection
from airflow.providers.http.operators.http import HttpOperator

conn = Connection(
    conn_id="authlete_eu",
    conn_type="http",
    host="https://eu.authlete.com",
    login="bearer",
    password="eoUbTF8K1S3BzghHyYBsYyYTG-R2WXHaQhAILY9KV5o",
)
session = settings.Session()
if not session.query(Connection).filter(Connection.conn_id == conn.conn_id).first():
    session.add(conn)
    session.commit()

with DAG("authlete_clients_daily", start_date=datetime(2024, 5, 1), schedule="@daily", catchup=False) as dag:
    HttpOperator(
        task_id="list_clients",
        http_conn_id="authlete_eu",
        endpoint="/api/5175643485/client/get/list?start=0&end=500",
        method="GET",
        headers={"Authorization": "Bearer {{ conn.authlete_eu.password }}"},
    )
