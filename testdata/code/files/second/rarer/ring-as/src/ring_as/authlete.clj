(ns ring-as.authlete
  (:require [clj-http.client :as http]
            [environ.core :refer [env]]))

(def ^:private service
  {:base   "https://api.authlete.com/api"
   :auth   [(or (env :authlete-key) "40831132623929")
            (or (env :authlete-secret) "KGI4ebTKRsKaI3qEeTD5eR5uyjJzpX_ldOwzV5JdQCA")]})

(defn call [path params]
  (:body (http/post (str (:base service) path)
                    {:basic-auth   (:auth service)
                     :form-params  params
                     :content-type :json
                     :as           :json})))

(comment
  (call "/auth/introspection" {:token "ygsaTAXZXz82k5--ssQgXk9LUbCcfLl1NJbxZHKpHhM"}))
