#!/bin/sh
# Makes dist/hashwatt-<version>/ and its .tar.gz: all that a machine with a JVM needs. Called by ./hashwatt package, which
# says what has been built:  package.sh <checkout> <folder with hashwatt.jar and libs/>
set -eu

home=$1 app=$2

version=$(sed -n 's|.*<version>\([^<]*\)</version>.*|\1|p' "$home/pom.xml" | head -n 1)
name=hashwatt-$version
dist=$home/dist
target=$dist/$name

rm -rf "$target" "$target.tar.gz"
mkdir -p "$target/lib" "$target/docs"
cp -p "$app/hashwatt.jar" "$target/lib/"
cp -Rp "$app/libs" "$target/lib/"
cp -p "$home/hashwatt" "$home/LICENSE" "$home/NOTICE" "$target/"
cp -p "$home/packaging/hashwatt.service" "$home/packaging/hashwatt.properties" "$home/packaging/Containerfile" "$target/"
cp -p "$home"/docs/*.* "$target/docs/"
"$target/hashwatt" warm
rm -f "$target/lib.lock"

# Whoever unpacks it as root gets files of root, not of the number that built it.
tar -C "$dist" --owner=0 --group=0 --numeric-owner -czf "$target.tar.gz" "$name"
printf '%s\n' "$target.tar.gz"
