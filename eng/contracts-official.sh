#!/usr/bin/env bash
# Runs tests/Contracts against the official Azure.Data.Tables and Azure.Storage.Blobs assemblies and the Azurite emulator.
# Both come from npm into artifacts/official (ignored by git); the product depends on neither.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
home="$root/artifacts/official"
assemblies="$home/node_modules/@azure/mcp-linux-x64/dist"
mkdir -p "$home"

if [[ ! -f "$assemblies/Azure.Data.Tables.dll" || ! -d "$home/node_modules/azurite" ]]; then
  npm install --prefix "$home" --no-audit --no-fund --no-save --loglevel=error azurite@3.35.0 @azure/mcp-linux-x64@0.5.0
fi

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }
blob_port="$(free_port)"
queue_port="$(free_port)"
table_port="$(free_port)"
node "$home/node_modules/azurite/dist/src/azurite.js" --silent --disableTelemetry --skipApiVersionCheck --inMemoryPersistence \
  --blobPort "$blob_port" --queuePort "$queue_port" --tablePort "$table_port" >"$home/azurite.log" 2>&1 &
azurite=$!
trap 'kill "$azurite" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
  (: </dev/tcp/127.0.0.1/"$table_port") 2>/dev/null && (: </dev/tcp/127.0.0.1/"$blob_port") 2>/dev/null && break
  sleep 0.2
done

# The account and key are the public ones every emulator has.
export CONTRACTS_CONNECTION="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:$blob_port/devstoreaccount1;TableEndpoint=http://127.0.0.1:$table_port/devstoreaccount1;"
build="$home/build"
dotnet build "$root/tests/Contracts" -v q -nologo -m:1 -p:AzureRuntime=packages -p:OfficialAssemblies="$assemblies" -p:ArtifactsPath="$build"
"$build/bin/Contracts/debug/DanVanKheo.Contracts" "$@"
