from datetime import datetime

from airflow import DAG
from airflow.models import Connection
from airflow.operators.python import PythonOperator
from airflow.providers.http.hooks.http import HttpHook


def conn():
    # same as: airflow connections add authlete --conn-uri ...
    return Connection(
        conn_id="authlete",
        uri="http://793523769142:DKecJXt5f7367WFakrHUjiIH2ZXQmiaGNm2OrVTZBYk@api.authlete.com/https",
        description="service owner",
    )


def backup(**_):
    hook = HttpHook(method="GET", http_conn_id="authlete")
    for svc in hook.run("api/service/get/list").json()["services"]:
        print(svc["apiKey"], svc["serviceName"])


with DAG("authlete_backup", start_date=datetime(2023, 5, 1), schedule="@daily", catchup=False):
    PythonOperator(task_id="backup", python_callable=backup)
