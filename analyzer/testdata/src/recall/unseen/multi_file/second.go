package multifile

const tail = "riroVktFglrxjXyynnDq5nt8yk"
