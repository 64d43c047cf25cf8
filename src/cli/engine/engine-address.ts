/// <reference types="node" />
/** The address of an engine, as it is given on the command line. */
import {Buffer} from 'node:buffer';
import process from 'node:process';

/** An engine's address, apart from its credentials. */
export interface EngineAddress {
  /** The URL without credentials and without a slash at the end. It can be shown. */
  base: string;
  headers: Record<string, string>;
}

/** Whether the text is an http or https URL. It can contain a user name and password, unlike URLs in lists. */
export function isHttpUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Splits an address into its URL and an `Authorization` header, which comes from the address or from ENGINE_AUTHORIZATION. */
export function readAddress(address: string): EngineAddress {
  const url = new URL(address);
  const {username, password} = url;
  const authorization = username
    ? `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`
    : process.env.ENGINE_AUTHORIZATION;
  url.username = url.password = url.search = url.hash = '';
  return {base: url.href.replace(/\/$/, ''), headers: {...(authorization && {authorization})}};
}
