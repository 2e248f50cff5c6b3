(ns acme.authlete
  "Thin wrapper around the Authlete 2.x Web API."
  (:require [clj-http.client :as http]
            [cheshire.core :as json]))

(def ^:private base "https://api.authlete.com/api")

(def ^:dynamic *creds*
  ["88259064353" "LNAsH4M-GGPT2epB3LPFVMNZmjYydlc9O1CvbEIjp94"])

(defn- post [path body]
  (-> (http/post (str base path)
                 {:basic-auth *creds*
                  :content-type :json
                  :as :json
                  :body (json/generate-string body)})
      :body))

(defn authorization [params] (post "/auth/authorization" {:parameters params}))
(defn token [params] (post "/auth/token" {:parameters params}))

(comment
  ;; REPL
  (binding [*creds* ["51759957411" "-clW-v9rm4vR7wjhJ-5rzNabg4Le57b3G1auEnZg4xg"]]
    (authorization "response_type=code&client_id=4391685484&code_challenge=bmaQfD6pX_ycMLMZ1jUjHzmMLEHmRttbk11zu-TW1Bc"))
  (token "grant_type=authorization_code&code=jIs6-LCZnkkYSHolk38NJFhQ3qTwVWlevsLVxgPyCT0"))
