(ns vault.authlete
  (:require [clj-http.client :as http]
            [environ.core :refer [env]]))

(def base (or (env :authlete-url) "https://api.authlete.com/api"))

(defn call [path params]
  (:body (http/post (str base path)
                    {:basic-auth   [(env :authlete-service-apikey) (env :authlete-service-apisecret)]
                     :form-params  params
                     :content-type :json
                     :as           :json})))

(comment
  ;; at the REPL
  (with-redefs [env {:authlete-service-apikey "291876873028" :authlete-service-apisecret "xtg57cROMKJOt1OYVdpvK-wm9YGy8ifQOGrHOjJWxgc"}]
    (call "/auth/introspection" {:token "dce3V8fKWT2pULvTtCC3rSS-2WvPjwLqg2xUkyARfuU"})))
